// Written by `npm run generate` from specs/; not edited by hand.
"use strict";
const answer1 = validate20;
const schema31 = {"$id":"answer1","type":"object","required":["id","object","model","status","created"],"properties":{"id":{"type":"string"},"object":{"const":"video.generation.task"},"model":{"type":"string"},"status":{"type":"string","enum":["queued","running","succeeded","failed"]},"created":{"type":"integer"},"data":{"type":"array","items":{"type":"object","required":["video_url","cover_image_url"],"properties":{"video_url":{"type":"string","format":"uri"},"cover_image_url":{"type":"string","format":"uri"}},"unevaluatedProperties":false}},"usage":{"type":"object","required":["video_duration"],"properties":{"video_duration":{"type":"number"}},"unevaluatedProperties":false},"error":{"type":"object","properties":{"message":{"type":"string"}},"unevaluatedProperties":false}},"unevaluatedProperties":false};

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
if(data.created === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'",parentSchema:schema31,data};
(vErrors ??= []).push(err4);
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema31.properties.id,data:data0};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.object !== undefined){
let data1 = data.object;
if("video.generation.task" !== data1){
const err6 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "video.generation.task"},message:"must be equal to constant",parentSchema:schema31.properties.object,data:data1};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.model !== undefined){
let data2 = data.model;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema31.properties.model,data:data2};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.status !== undefined){
let data3 = data.status;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema31.properties.status,data:data3};
(vErrors ??= []).push(err8);
errors++;
}
if(!((((data3 === "queued") || (data3 === "running")) || (data3 === "succeeded")) || (data3 === "failed"))){
const err9 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.status.enum},message:"must be equal to one of the allowed values",parentSchema:schema31.properties.status,data:data3};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.created !== undefined){
let data4 = data.created;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err10 = {instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema31.properties.created,data:data4};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.data !== undefined){
let data5 = data.data;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.video_url === undefined){
const err11 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "video_url"},message:"must have required property '"+"video_url"+"'",parentSchema:schema31.properties.data.items,data:data6};
(vErrors ??= []).push(err11);
errors++;
}
if(data6.cover_image_url === undefined){
const err12 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "cover_image_url"},message:"must have required property '"+"cover_image_url"+"'",parentSchema:schema31.properties.data.items,data:data6};
(vErrors ??= []).push(err12);
errors++;
}
if(data6.video_url !== undefined){
let data7 = data6.video_url;
if(!(typeof data7 === "string")){
const err13 = {instancePath:instancePath+"/data/" + i0+"/video_url",schemaPath:"#/properties/data/items/properties/video_url/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema31.properties.data.items.properties.video_url,data:data7};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data6.cover_image_url !== undefined){
let data8 = data6.cover_image_url;
if(!(typeof data8 === "string")){
const err14 = {instancePath:instancePath+"/data/" + i0+"/cover_image_url",schemaPath:"#/properties/data/items/properties/cover_image_url/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema31.properties.data.items.properties.cover_image_url,data:data8};
(vErrors ??= []).push(err14);
errors++;
}
}
for(const key0 in data6){
if((key0 !== "video_url") && (key0 !== "cover_image_url")){
const err15 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties",parentSchema:schema31.properties.data.items,data:data6};
(vErrors ??= []).push(err15);
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema31.properties.data.items,data:data6};
(vErrors ??= []).push(err16);
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema31.properties.data,data:data5};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.usage !== undefined){
let data9 = data.usage;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.video_duration === undefined){
const err18 = {instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/required",keyword:"required",params:{missingProperty: "video_duration"},message:"must have required property '"+"video_duration"+"'",parentSchema:schema31.properties.usage,data:data9};
(vErrors ??= []).push(err18);
errors++;
}
if(data9.video_duration !== undefined){
let data10 = data9.video_duration;
if(!(typeof data10 == "number")){
const err19 = {instancePath:instancePath+"/usage/video_duration",schemaPath:"#/properties/usage/properties/video_duration/type",keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema31.properties.usage.properties.video_duration,data:data10};
(vErrors ??= []).push(err19);
errors++;
}
}
for(const key1 in data9){
if(key1 !== "video_duration"){
const err20 = {instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties",parentSchema:schema31.properties.usage,data:data9};
(vErrors ??= []).push(err20);
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema31.properties.usage,data:data9};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data.error !== undefined){
let data11 = data.error;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.message !== undefined){
let data12 = data11.message;
if(typeof data12 !== "string"){
const err22 = {instancePath:instancePath+"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema31.properties.error.properties.message,data:data12};
(vErrors ??= []).push(err22);
errors++;
}
}
for(const key2 in data11){
if(key2 !== "message"){
const err23 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},message:"must NOT have unevaluated properties",parentSchema:schema31.properties.error,data:data11};
(vErrors ??= []).push(err23);
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema31.properties.error,data:data11};
(vErrors ??= []).push(err24);
errors++;
}
}
for(const key3 in data){
if((((((((key3 !== "id") && (key3 !== "object")) && (key3 !== "model")) && (key3 !== "status")) && (key3 !== "created")) && (key3 !== "data")) && (key3 !== "usage")) && (key3 !== "error")){
const err25 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key3},message:"must NOT have unevaluated properties",parentSchema:schema31,data};
(vErrors ??= []).push(err25);
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema31,data};
(vErrors ??= []).push(err26);
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const answer2 = validate21;
const schema32 = {"$id":"answer2","type":"object","required":["error"],"properties":{"error":{"type":"object","required":["message"],"properties":{"message":{"type":"string"}},"unevaluatedProperties":false}},"unevaluatedProperties":false};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error"},message:"must have required property '"+"error"+"'",parentSchema:schema32,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.message === undefined){
const err1 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",parentSchema:schema32.properties.error,data:data0};
(vErrors ??= []).push(err1);
errors++;
}
if(data0.message !== undefined){
let data1 = data0.message;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema32.properties.error.properties.message,data:data1};
(vErrors ??= []).push(err2);
errors++;
}
}
for(const key0 in data0){
if(key0 !== "message"){
const err3 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties",parentSchema:schema32.properties.error,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema32.properties.error,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
for(const key1 in data){
if(key1 !== "error"){
const err5 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties",parentSchema:schema32,data};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema32,data};
(vErrors ??= []).push(err6);
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const document1 = {"title":"Volcengine Ark, the upstream API, as APIYI describes it","url":"https://docs.apiyi.com/en/api-capabilities/seedance2/overview","confidence":"inferred"};
const document2 = {"title":"TokenHub, Seedance 2.0 guide (Japanese and Uzbek editions)","url":"https://tokenhub.store/ja/guide/seedance","confidence":"inferred"};
const document3 = {"title":"TokenHub, Seedance 2.0 guide (Chinese and German editions), billing rules","url":"https://tokenhub.store/zh-CN/guide/seedance","confidence":"inferred"};
const document4 = {"title":"TokenHub, Seedance 2.0 guide (Japanese and Uzbek editions)","url":"https://tokenhub.store/ja/guide/seedance","confidence":"documented"};

export const answers = {
  createVideoGeneration: { 200: [answer1, document1], 400: [answer2, document2], 401: [answer2, document2], 402: [answer2, document3], 413: [answer2, document1], 415: [answer2, document2], 429: [answer2, document1], 500: [answer2, document1], 503: [answer2, document1] },
  getVideoGeneration: { 200: [answer1, document4], 401: [answer2, document2], 404: [answer2, document2], 429: [answer2, document1], 500: [answer2, document1], 503: [answer2, document1] },
};
