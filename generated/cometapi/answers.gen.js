// Written by `npm run generate` from specs/; not edited by hand.
"use strict";
const answer1 = validate20;
const schema31 = {"$id":"answer1","type":"object","required":["id","object","model","status","progress","created_at"],"properties":{"id":{"type":"string"},"task_id":{"type":"string"},"object":{"const":"video"},"model":{"type":"string"},"status":{"type":"string","enum":["SUBMITTED","IN_PROGRESS","SUCCESS","FAILED","ERROR"]},"progress":{"type":"integer","minimum":0,"maximum":100},"created_at":{"type":"integer"},"completed_at":{"type":["integer","null"]},"video_url":{"type":"string","format":"uri"}},"unevaluatedProperties":false};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="answer1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",parentSchema:schema31,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.object === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",parentSchema:schema31,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.model === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",parentSchema:schema31,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.status === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",parentSchema:schema31,data};
(vErrors ??= []).push(err3);
errors++;
}
if(data.progress === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "progress"},message:"must have required property '"+"progress"+"'",parentSchema:schema31,data};
(vErrors ??= []).push(err4);
errors++;
}
if(data.created_at === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'",parentSchema:schema31,data};
(vErrors ??= []).push(err5);
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema31.properties.id,data:data0};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.task_id !== undefined){
let data1 = data.task_id;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/task_id",schemaPath:"#/properties/task_id/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema31.properties.task_id,data:data1};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.object !== undefined){
let data2 = data.object;
if("video" !== data2){
const err8 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "video"},message:"must be equal to constant",parentSchema:schema31.properties.object,data:data2};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.model !== undefined){
let data3 = data.model;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema31.properties.model,data:data3};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema31.properties.status,data:data4};
(vErrors ??= []).push(err10);
errors++;
}
if(!(((((data4 === "SUBMITTED") || (data4 === "IN_PROGRESS")) || (data4 === "SUCCESS")) || (data4 === "FAILED")) || (data4 === "ERROR"))){
const err11 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.status.enum},message:"must be equal to one of the allowed values",parentSchema:schema31.properties.status,data:data4};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.progress !== undefined){
let data5 = data.progress;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err12 = {instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema31.properties.progress,data:data5};
(vErrors ??= []).push(err12);
errors++;
}
if(typeof data5 == "number"){
if(data5 > 100 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",parentSchema:schema31.properties.progress,data:data5};
(vErrors ??= []).push(err13);
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/progress",schemaPath:"#/properties/progress/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema31.properties.progress,data:data5};
(vErrors ??= []).push(err14);
errors++;
}
}
}
if(data.created_at !== undefined){
let data6 = data.created_at;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err15 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema31.properties.created_at,data:data6};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.completed_at !== undefined){
let data7 = data.completed_at;
if((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)){
const err16 = {instancePath:instancePath+"/completed_at",schemaPath:"#/properties/completed_at/type",keyword:"type",params:{type: schema31.properties.completed_at.type},message:"must be integer,null",parentSchema:schema31.properties.completed_at,data:data7};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.video_url !== undefined){
let data8 = data.video_url;
if(!(typeof data8 === "string")){
const err17 = {instancePath:instancePath+"/video_url",schemaPath:"#/properties/video_url/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema31.properties.video_url,data:data8};
(vErrors ??= []).push(err17);
errors++;
}
}
for(const key0 in data){
if(((((((((key0 !== "id") && (key0 !== "task_id")) && (key0 !== "object")) && (key0 !== "model")) && (key0 !== "status")) && (key0 !== "progress")) && (key0 !== "created_at")) && (key0 !== "completed_at")) && (key0 !== "video_url")){
const err18 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties",parentSchema:schema31,data};
(vErrors ??= []).push(err18);
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema31,data};
(vErrors ??= []).push(err19);
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const answer2 = validate21;
const schema32 = {"$id":"answer2","oneOf":[{"type":"object","required":["error"],"properties":{"error":{"type":"object","required":["message","type"],"properties":{"message":{"type":"string"},"type":{"type":"string"},"param":{"type":["string","null"]},"code":{"type":["string","null"]}},"unevaluatedProperties":false}}},{"type":"object","required":["message"],"properties":{"code":{"type":["string","null"]},"message":{"type":"string"},"data":{}}}],"unevaluatedProperties":false};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="answer2" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "error"},message:"must have required property '"+"error"+"'",parentSchema:schema32.oneOf[0],data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.message === undefined){
const err1 = {instancePath:instancePath+"/error",schemaPath:"#/oneOf/0/properties/error/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",parentSchema:schema32.oneOf[0].properties.error,data:data0};
(vErrors ??= []).push(err1);
errors++;
}
if(data0.type === undefined){
const err2 = {instancePath:instancePath+"/error",schemaPath:"#/oneOf/0/properties/error/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",parentSchema:schema32.oneOf[0].properties.error,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
if(data0.message !== undefined){
let data1 = data0.message;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/error/message",schemaPath:"#/oneOf/0/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema32.oneOf[0].properties.error.properties.message,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data0.type !== undefined){
let data2 = data0.type;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/error/type",schemaPath:"#/oneOf/0/properties/error/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema32.oneOf[0].properties.error.properties.type,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data0.param !== undefined){
let data3 = data0.param;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/error/param",schemaPath:"#/oneOf/0/properties/error/properties/param/type",keyword:"type",params:{type: schema32.oneOf[0].properties.error.properties.param.type},message:"must be string,null",parentSchema:schema32.oneOf[0].properties.error.properties.param,data:data3};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data0.code !== undefined){
let data4 = data0.code;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/error/code",schemaPath:"#/oneOf/0/properties/error/properties/code/type",keyword:"type",params:{type: schema32.oneOf[0].properties.error.properties.code.type},message:"must be string,null",parentSchema:schema32.oneOf[0].properties.error.properties.code,data:data4};
(vErrors ??= []).push(err6);
errors++;
}
}
for(const key0 in data0){
if((((key0 !== "message") && (key0 !== "type")) && (key0 !== "param")) && (key0 !== "code")){
const err7 = {instancePath:instancePath+"/error",schemaPath:"#/oneOf/0/properties/error/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties",parentSchema:schema32.oneOf[0].properties.error,data:data0};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/error",schemaPath:"#/oneOf/0/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema32.oneOf[0].properties.error,data:data0};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema32.oneOf[0],data};
(vErrors ??= []).push(err9);
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = {};
props0.error = true;
}
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
const err10 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",parentSchema:schema32.oneOf[1],data};
(vErrors ??= []).push(err10);
errors++;
}
if(data.code !== undefined){
let data5 = data.code;
if((typeof data5 !== "string") && (data5 !== null)){
const err11 = {instancePath:instancePath+"/code",schemaPath:"#/oneOf/1/properties/code/type",keyword:"type",params:{type: schema32.oneOf[1].properties.code.type},message:"must be string,null",parentSchema:schema32.oneOf[1].properties.code,data:data5};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.message !== undefined){
let data6 = data.message;
if(typeof data6 !== "string"){
const err12 = {instancePath:instancePath+"/message",schemaPath:"#/oneOf/1/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema32.oneOf[1].properties.message,data:data6};
(vErrors ??= []).push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema32.oneOf[1],data};
(vErrors ??= []).push(err13);
errors++;
}
var _valid0 = _errs14 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.code = true;
props0.message = true;
props0.data = true;
}
}
}
if(!valid0){
const err14 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",parentSchema:schema32,data};
(vErrors ??= []).push(err14);
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(props0 !== true){
for(const key1 in data){
if(!props0 || !props0[key1]){
const err15 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties",parentSchema:schema32,data};
(vErrors ??= []).push(err15);
errors++;
}
}
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const answer3 = validate22;
const schema33 = {"$id":"answer3","type":"object","required":["object","data"],"properties":{"object":{"const":"list"},"data":{"type":"array","items":{"type":"object","required":["id","object","created","owned_by"],"properties":{"id":{"type":"string"},"object":{"const":"model"},"created":{"type":"integer"},"owned_by":{"type":"string"}},"unevaluatedProperties":false}}},"unevaluatedProperties":false};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="answer3" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.object === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",parentSchema:schema33,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.data === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'",parentSchema:schema33,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.object !== undefined){
let data0 = data.object;
if("list" !== data0){
const err2 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "list"},message:"must be equal to constant",parentSchema:schema33.properties.object,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
const err3 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",parentSchema:schema33.properties.data.items,data:data2};
(vErrors ??= []).push(err3);
errors++;
}
if(data2.object === undefined){
const err4 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",parentSchema:schema33.properties.data.items,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
if(data2.created === undefined){
const err5 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'",parentSchema:schema33.properties.data.items,data:data2};
(vErrors ??= []).push(err5);
errors++;
}
if(data2.owned_by === undefined){
const err6 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "owned_by"},message:"must have required property '"+"owned_by"+"'",parentSchema:schema33.properties.data.items,data:data2};
(vErrors ??= []).push(err6);
errors++;
}
if(data2.id !== undefined){
let data3 = data2.id;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema33.properties.data.items.properties.id,data:data3};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data2.object !== undefined){
let data4 = data2.object;
if("model" !== data4){
const err8 = {instancePath:instancePath+"/data/" + i0+"/object",schemaPath:"#/properties/data/items/properties/object/const",keyword:"const",params:{allowedValue: "model"},message:"must be equal to constant",parentSchema:schema33.properties.data.items.properties.object,data:data4};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data2.created !== undefined){
let data5 = data2.created;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err9 = {instancePath:instancePath+"/data/" + i0+"/created",schemaPath:"#/properties/data/items/properties/created/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema33.properties.data.items.properties.created,data:data5};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data2.owned_by !== undefined){
let data6 = data2.owned_by;
if(typeof data6 !== "string"){
const err10 = {instancePath:instancePath+"/data/" + i0+"/owned_by",schemaPath:"#/properties/data/items/properties/owned_by/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema33.properties.data.items.properties.owned_by,data:data6};
(vErrors ??= []).push(err10);
errors++;
}
}
for(const key0 in data2){
if((((key0 !== "id") && (key0 !== "object")) && (key0 !== "created")) && (key0 !== "owned_by")){
const err11 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties",parentSchema:schema33.properties.data.items,data:data2};
(vErrors ??= []).push(err11);
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema33.properties.data.items,data:data2};
(vErrors ??= []).push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema33.properties.data,data:data1};
(vErrors ??= []).push(err13);
errors++;
}
}
for(const key1 in data){
if((key1 !== "object") && (key1 !== "data")){
const err14 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties",parentSchema:schema33,data};
(vErrors ??= []).push(err14);
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema33,data};
(vErrors ??= []).push(err15);
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const document1 = {"title":"CometAPI, Create a Seedance video (Japanese edition)","url":"https://apidoc.cometapi.com/ja/api/video/seedance/create","confidence":"documented"};
const document2 = {"title":"CometAPI, Create a Seedance video (newer English edition)","url":"https://apidoc.cometapi.com/api/video/seedance/create","confidence":"public"};
const document3 = {"title":"CometAPI, Handle error codes","url":"https://apidoc.cometapi.com/errors/error-codes-handling","confidence":"public"};
const document4 = {"title":"CometAPI, Rate limits and concurrency","url":"https://apidoc.cometapi.com/guides/rate-limits-and-concurrency","confidence":"public"};
const document5 = {"title":"CometAPI, Retrieve a Seedance video (Chinese edition)","url":"https://apidoc.cometapi.com/zh-Hans/api/video/seedance/query","confidence":"public"};
const document6 = {"title":"CometAPI, Download finished video content (Sora page)","url":"https://apidoc.cometapi.com/api/video/sora-2/official/retrieve-video-content","confidence":"public"};
const document7 = {"title":"Open-source clients of CometAPI (prices and observed answers)","url":"https://github.com/storytold/artcraft","confidence":"public"};
const document8 = {"title":"CometAPI, How to list available models","url":"https://apidoc.cometapi.com/guides/how-to-list-available-models","confidence":"public"};

export const answers = {
  createVideo: { 200: [answer1, document1], 400: [answer2, document2], 401: [answer2, document1], 403: [answer2, document3], 413: [answer2, document3], 429: [answer2, document4], 500: [answer2, document3], 503: [answer2, document3], 504: [answer2, document3] },
  getVideo: { 200: [answer1, document5], 400: [answer2, document5], 401: [answer2, document1], 403: [answer2, document3], 429: [answer2, document4], 500: [answer2, document3], 503: [answer2, document3], 504: [answer2, document3] },
  getVideoContent: { 200: [null, document6], 400: [answer2, document7], 401: [answer2, document6], 403: [answer2, document3], 429: [answer2, document4], 500: [answer2, document3], 503: [answer2, document3], 504: [answer2, document3] },
  listModels: { 200: [answer3, document8], 401: [answer2, document8], 403: [answer2, document3], 429: [answer2, document4], 500: [answer2, document3], 503: [answer2, document3], 504: [answer2, document3] },
};
