// Written by `npm run generate` from specs/; not edited by hand.
"use strict";
const answer1 = validate20;
const schema31 = {"$id":"answer1","type":"object","required":["code","data"],"properties":{"code":{"const":200},"data":{"type":"array","minItems":1,"items":{"type":"object","required":["status","task_id"],"properties":{"status":{"const":"submitted"},"task_id":{"type":"string"}},"unevaluatedProperties":false}}},"unevaluatedProperties":false};

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
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",parentSchema:schema31,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.data === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'",parentSchema:schema31,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(200 !== data0){
const err2 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/const",keyword:"const",params:{allowedValue: 200},message:"must be equal to constant",parentSchema:schema31.properties.code,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(Array.isArray(data1)){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema31.properties.data,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.status === undefined){
const err4 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",parentSchema:schema31.properties.data.items,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
if(data2.task_id === undefined){
const err5 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "task_id"},message:"must have required property '"+"task_id"+"'",parentSchema:schema31.properties.data.items,data:data2};
(vErrors ??= []).push(err5);
errors++;
}
if(data2.status !== undefined){
let data3 = data2.status;
if("submitted" !== data3){
const err6 = {instancePath:instancePath+"/data/" + i0+"/status",schemaPath:"#/properties/data/items/properties/status/const",keyword:"const",params:{allowedValue: "submitted"},message:"must be equal to constant",parentSchema:schema31.properties.data.items.properties.status,data:data3};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data2.task_id !== undefined){
let data4 = data2.task_id;
if(typeof data4 !== "string"){
const err7 = {instancePath:instancePath+"/data/" + i0+"/task_id",schemaPath:"#/properties/data/items/properties/task_id/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema31.properties.data.items.properties.task_id,data:data4};
(vErrors ??= []).push(err7);
errors++;
}
}
for(const key0 in data2){
if((key0 !== "status") && (key0 !== "task_id")){
const err8 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties",parentSchema:schema31.properties.data.items,data:data2};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema31.properties.data.items,data:data2};
(vErrors ??= []).push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema31.properties.data,data:data1};
(vErrors ??= []).push(err10);
errors++;
}
}
for(const key1 in data){
if((key1 !== "code") && (key1 !== "data")){
const err11 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties",parentSchema:schema31,data};
(vErrors ??= []).push(err11);
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema31,data};
(vErrors ??= []).push(err12);
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const answer2 = validate21;
const schema32 = {"$id":"answer2","type":"object","required":["error"],"properties":{"error":{"type":"object","required":["message"],"properties":{"code":{"type":["integer","string"]},"message":{"type":"string"},"type":{"type":"string"},"param":{"type":"string"}},"unevaluatedProperties":false}},"unevaluatedProperties":false};

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
if(data0.code !== undefined){
let data1 = data0.code;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (typeof data1 !== "string")){
const err2 = {instancePath:instancePath+"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: schema32.properties.error.properties.code.type},message:"must be integer,string",parentSchema:schema32.properties.error.properties.code,data:data1};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data0.message !== undefined){
let data2 = data0.message;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema32.properties.error.properties.message,data:data2};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data0.type !== undefined){
let data3 = data0.type;
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/error/type",schemaPath:"#/properties/error/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema32.properties.error.properties.type,data:data3};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data0.param !== undefined){
let data4 = data0.param;
if(typeof data4 !== "string"){
const err5 = {instancePath:instancePath+"/error/param",schemaPath:"#/properties/error/properties/param/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema32.properties.error.properties.param,data:data4};
(vErrors ??= []).push(err5);
errors++;
}
}
for(const key0 in data0){
if((((key0 !== "code") && (key0 !== "message")) && (key0 !== "type")) && (key0 !== "param")){
const err6 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties",parentSchema:schema32.properties.error,data:data0};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema32.properties.error,data:data0};
(vErrors ??= []).push(err7);
errors++;
}
}
for(const key1 in data){
if(key1 !== "error"){
const err8 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties",parentSchema:schema32,data};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema32,data};
(vErrors ??= []).push(err9);
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const answer3 = validate22;
const schema33 = {"$id":"answer3","type":"object","required":["code","data"],"properties":{"code":{"const":200},"data":{"type":"object","required":["id","status","progress","created"],"properties":{"id":{"type":"string"},"status":{"type":"string","enum":["pending","processing","completed","failed","cancelled"]},"progress":{"type":"integer","minimum":0,"maximum":100},"created":{"type":"integer"},"completed":{"type":"integer"},"estimated_time":{"type":"integer"},"actual_time":{"type":"integer"},"cost":{"type":"number"},"credits_cost":{"type":"number"},"result":{"type":"object","properties":{"videos":{"type":"array","items":{"type":"object","required":["url"],"properties":{"url":{"type":"array","minItems":1,"items":{"type":"string","format":"uri"}},"expires_at":{"type":"integer"},"last_frame_url":{"type":"string","format":"uri"}},"unevaluatedProperties":false}},"images":{"type":"array","items":{"type":"object","required":["url"],"properties":{"url":{"anyOf":[{"type":"array","items":{"type":"string","format":"uri"}},{"type":"string","format":"uri"}]},"expires_at":{"type":"integer"}},"unevaluatedProperties":false}},"thumbnail_url":{"type":"string","format":"uri"}},"unevaluatedProperties":false},"error":{"type":"object","required":["message"],"properties":{"code":{"type":["integer","string"]},"message":{"type":"string"},"type":{"type":"string"},"param":{"type":"string"}},"unevaluatedProperties":false}},"unevaluatedProperties":false}},"unevaluatedProperties":false};

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
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",parentSchema:schema33,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.data === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'",parentSchema:schema33,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(200 !== data0){
const err2 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/const",keyword:"const",params:{allowedValue: 200},message:"must be equal to constant",parentSchema:schema33.properties.code,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",parentSchema:schema33.properties.data,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
if(data1.status === undefined){
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",parentSchema:schema33.properties.data,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
if(data1.progress === undefined){
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "progress"},message:"must have required property '"+"progress"+"'",parentSchema:schema33.properties.data,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
if(data1.created === undefined){
const err6 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'",parentSchema:schema33.properties.data,data:data1};
(vErrors ??= []).push(err6);
errors++;
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/data/id",schemaPath:"#/properties/data/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema33.properties.data.properties.id,data:data2};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data1.status !== undefined){
let data3 = data1.status;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/data/status",schemaPath:"#/properties/data/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema33.properties.data.properties.status,data:data3};
(vErrors ??= []).push(err8);
errors++;
}
if(!(((((data3 === "pending") || (data3 === "processing")) || (data3 === "completed")) || (data3 === "failed")) || (data3 === "cancelled"))){
const err9 = {instancePath:instancePath+"/data/status",schemaPath:"#/properties/data/properties/status/enum",keyword:"enum",params:{allowedValues: schema33.properties.data.properties.status.enum},message:"must be equal to one of the allowed values",parentSchema:schema33.properties.data.properties.status,data:data3};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data1.progress !== undefined){
let data4 = data1.progress;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err10 = {instancePath:instancePath+"/data/progress",schemaPath:"#/properties/data/properties/progress/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema33.properties.data.properties.progress,data:data4};
(vErrors ??= []).push(err10);
errors++;
}
if(typeof data4 == "number"){
if(data4 > 100 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/data/progress",schemaPath:"#/properties/data/properties/progress/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",parentSchema:schema33.properties.data.properties.progress,data:data4};
(vErrors ??= []).push(err11);
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/data/progress",schemaPath:"#/properties/data/properties/progress/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema33.properties.data.properties.progress,data:data4};
(vErrors ??= []).push(err12);
errors++;
}
}
}
if(data1.created !== undefined){
let data5 = data1.created;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err13 = {instancePath:instancePath+"/data/created",schemaPath:"#/properties/data/properties/created/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema33.properties.data.properties.created,data:data5};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data1.completed !== undefined){
let data6 = data1.completed;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err14 = {instancePath:instancePath+"/data/completed",schemaPath:"#/properties/data/properties/completed/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema33.properties.data.properties.completed,data:data6};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data1.estimated_time !== undefined){
let data7 = data1.estimated_time;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err15 = {instancePath:instancePath+"/data/estimated_time",schemaPath:"#/properties/data/properties/estimated_time/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema33.properties.data.properties.estimated_time,data:data7};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data1.actual_time !== undefined){
let data8 = data1.actual_time;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err16 = {instancePath:instancePath+"/data/actual_time",schemaPath:"#/properties/data/properties/actual_time/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema33.properties.data.properties.actual_time,data:data8};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data1.cost !== undefined){
let data9 = data1.cost;
if(!(typeof data9 == "number")){
const err17 = {instancePath:instancePath+"/data/cost",schemaPath:"#/properties/data/properties/cost/type",keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema33.properties.data.properties.cost,data:data9};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data1.credits_cost !== undefined){
let data10 = data1.credits_cost;
if(!(typeof data10 == "number")){
const err18 = {instancePath:instancePath+"/data/credits_cost",schemaPath:"#/properties/data/properties/credits_cost/type",keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema33.properties.data.properties.credits_cost,data:data10};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data1.result !== undefined){
let data11 = data1.result;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.videos !== undefined){
let data12 = data11.videos;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.url === undefined){
const err19 = {instancePath:instancePath+"/data/result/videos/" + i0,schemaPath:"#/properties/data/properties/result/properties/videos/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",parentSchema:schema33.properties.data.properties.result.properties.videos.items,data:data13};
(vErrors ??= []).push(err19);
errors++;
}
if(data13.url !== undefined){
let data14 = data13.url;
if(Array.isArray(data14)){
if(data14.length < 1){
const err20 = {instancePath:instancePath+"/data/result/videos/" + i0+"/url",schemaPath:"#/properties/data/properties/result/properties/videos/items/properties/url/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema33.properties.data.properties.result.properties.videos.items.properties.url,data:data14};
(vErrors ??= []).push(err20);
errors++;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(!(typeof data15 === "string")){
const err21 = {instancePath:instancePath+"/data/result/videos/" + i0+"/url/" + i1,schemaPath:"#/properties/data/properties/result/properties/videos/items/properties/url/items/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema33.properties.data.properties.result.properties.videos.items.properties.url.items,data:data15};
(vErrors ??= []).push(err21);
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/data/result/videos/" + i0+"/url",schemaPath:"#/properties/data/properties/result/properties/videos/items/properties/url/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema33.properties.data.properties.result.properties.videos.items.properties.url,data:data14};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data13.expires_at !== undefined){
let data16 = data13.expires_at;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
const err23 = {instancePath:instancePath+"/data/result/videos/" + i0+"/expires_at",schemaPath:"#/properties/data/properties/result/properties/videos/items/properties/expires_at/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema33.properties.data.properties.result.properties.videos.items.properties.expires_at,data:data16};
(vErrors ??= []).push(err23);
errors++;
}
}
if(data13.last_frame_url !== undefined){
let data17 = data13.last_frame_url;
if(!(typeof data17 === "string")){
const err24 = {instancePath:instancePath+"/data/result/videos/" + i0+"/last_frame_url",schemaPath:"#/properties/data/properties/result/properties/videos/items/properties/last_frame_url/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema33.properties.data.properties.result.properties.videos.items.properties.last_frame_url,data:data17};
(vErrors ??= []).push(err24);
errors++;
}
}
for(const key0 in data13){
if(((key0 !== "url") && (key0 !== "expires_at")) && (key0 !== "last_frame_url")){
const err25 = {instancePath:instancePath+"/data/result/videos/" + i0,schemaPath:"#/properties/data/properties/result/properties/videos/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties",parentSchema:schema33.properties.data.properties.result.properties.videos.items,data:data13};
(vErrors ??= []).push(err25);
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/data/result/videos/" + i0,schemaPath:"#/properties/data/properties/result/properties/videos/items/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema33.properties.data.properties.result.properties.videos.items,data:data13};
(vErrors ??= []).push(err26);
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/data/result/videos",schemaPath:"#/properties/data/properties/result/properties/videos/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema33.properties.data.properties.result.properties.videos,data:data12};
(vErrors ??= []).push(err27);
errors++;
}
}
if(data11.images !== undefined){
let data18 = data11.images;
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
let data19 = data18[i2];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.url === undefined){
const err28 = {instancePath:instancePath+"/data/result/images/" + i2,schemaPath:"#/properties/data/properties/result/properties/images/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",parentSchema:schema33.properties.data.properties.result.properties.images.items,data:data19};
(vErrors ??= []).push(err28);
errors++;
}
if(data19.url !== undefined){
let data20 = data19.url;
const _errs42 = errors;
let valid11 = false;
const _errs43 = errors;
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
let data21 = data20[i3];
if(!(typeof data21 === "string")){
const err29 = {instancePath:instancePath+"/data/result/images/" + i2+"/url/" + i3,schemaPath:"#/properties/data/properties/result/properties/images/items/properties/url/anyOf/0/items/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema33.properties.data.properties.result.properties.images.items.properties.url.anyOf[0].items,data:data21};
(vErrors ??= []).push(err29);
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/data/result/images/" + i2+"/url",schemaPath:"#/properties/data/properties/result/properties/images/items/properties/url/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema33.properties.data.properties.result.properties.images.items.properties.url.anyOf[0],data:data20};
(vErrors ??= []).push(err30);
errors++;
}
var _valid0 = _errs43 === errors;
valid11 = valid11 || _valid0;
const _errs47 = errors;
if(!(typeof data20 === "string")){
const err31 = {instancePath:instancePath+"/data/result/images/" + i2+"/url",schemaPath:"#/properties/data/properties/result/properties/images/items/properties/url/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema33.properties.data.properties.result.properties.images.items.properties.url.anyOf[1],data:data20};
(vErrors ??= []).push(err31);
errors++;
}
var _valid0 = _errs47 === errors;
valid11 = valid11 || _valid0;
if(!valid11){
const err32 = {instancePath:instancePath+"/data/result/images/" + i2+"/url",schemaPath:"#/properties/data/properties/result/properties/images/items/properties/url/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema33.properties.data.properties.result.properties.images.items.properties.url,data:data20};
(vErrors ??= []).push(err32);
errors++;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
}
if(data19.expires_at !== undefined){
let data22 = data19.expires_at;
if(!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22)))){
const err33 = {instancePath:instancePath+"/data/result/images/" + i2+"/expires_at",schemaPath:"#/properties/data/properties/result/properties/images/items/properties/expires_at/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema33.properties.data.properties.result.properties.images.items.properties.expires_at,data:data22};
(vErrors ??= []).push(err33);
errors++;
}
}
for(const key1 in data19){
if((key1 !== "url") && (key1 !== "expires_at")){
const err34 = {instancePath:instancePath+"/data/result/images/" + i2,schemaPath:"#/properties/data/properties/result/properties/images/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties",parentSchema:schema33.properties.data.properties.result.properties.images.items,data:data19};
(vErrors ??= []).push(err34);
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/data/result/images/" + i2,schemaPath:"#/properties/data/properties/result/properties/images/items/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema33.properties.data.properties.result.properties.images.items,data:data19};
(vErrors ??= []).push(err35);
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/data/result/images",schemaPath:"#/properties/data/properties/result/properties/images/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema33.properties.data.properties.result.properties.images,data:data18};
(vErrors ??= []).push(err36);
errors++;
}
}
if(data11.thumbnail_url !== undefined){
let data23 = data11.thumbnail_url;
if(!(typeof data23 === "string")){
const err37 = {instancePath:instancePath+"/data/result/thumbnail_url",schemaPath:"#/properties/data/properties/result/properties/thumbnail_url/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema33.properties.data.properties.result.properties.thumbnail_url,data:data23};
(vErrors ??= []).push(err37);
errors++;
}
}
for(const key2 in data11){
if(((key2 !== "videos") && (key2 !== "images")) && (key2 !== "thumbnail_url")){
const err38 = {instancePath:instancePath+"/data/result",schemaPath:"#/properties/data/properties/result/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},message:"must NOT have unevaluated properties",parentSchema:schema33.properties.data.properties.result,data:data11};
(vErrors ??= []).push(err38);
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/data/result",schemaPath:"#/properties/data/properties/result/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema33.properties.data.properties.result,data:data11};
(vErrors ??= []).push(err39);
errors++;
}
}
if(data1.error !== undefined){
let data24 = data1.error;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.message === undefined){
const err40 = {instancePath:instancePath+"/data/error",schemaPath:"#/properties/data/properties/error/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",parentSchema:schema33.properties.data.properties.error,data:data24};
(vErrors ??= []).push(err40);
errors++;
}
if(data24.code !== undefined){
let data25 = data24.code;
if((!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))) && (typeof data25 !== "string")){
const err41 = {instancePath:instancePath+"/data/error/code",schemaPath:"#/properties/data/properties/error/properties/code/type",keyword:"type",params:{type: schema33.properties.data.properties.error.properties.code.type},message:"must be integer,string",parentSchema:schema33.properties.data.properties.error.properties.code,data:data25};
(vErrors ??= []).push(err41);
errors++;
}
}
if(data24.message !== undefined){
let data26 = data24.message;
if(typeof data26 !== "string"){
const err42 = {instancePath:instancePath+"/data/error/message",schemaPath:"#/properties/data/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema33.properties.data.properties.error.properties.message,data:data26};
(vErrors ??= []).push(err42);
errors++;
}
}
if(data24.type !== undefined){
let data27 = data24.type;
if(typeof data27 !== "string"){
const err43 = {instancePath:instancePath+"/data/error/type",schemaPath:"#/properties/data/properties/error/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema33.properties.data.properties.error.properties.type,data:data27};
(vErrors ??= []).push(err43);
errors++;
}
}
if(data24.param !== undefined){
let data28 = data24.param;
if(typeof data28 !== "string"){
const err44 = {instancePath:instancePath+"/data/error/param",schemaPath:"#/properties/data/properties/error/properties/param/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema33.properties.data.properties.error.properties.param,data:data28};
(vErrors ??= []).push(err44);
errors++;
}
}
for(const key3 in data24){
if((((key3 !== "code") && (key3 !== "message")) && (key3 !== "type")) && (key3 !== "param")){
const err45 = {instancePath:instancePath+"/data/error",schemaPath:"#/properties/data/properties/error/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key3},message:"must NOT have unevaluated properties",parentSchema:schema33.properties.data.properties.error,data:data24};
(vErrors ??= []).push(err45);
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/data/error",schemaPath:"#/properties/data/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema33.properties.data.properties.error,data:data24};
(vErrors ??= []).push(err46);
errors++;
}
}
for(const key4 in data1){
if(((((((((((key4 !== "id") && (key4 !== "status")) && (key4 !== "progress")) && (key4 !== "created")) && (key4 !== "completed")) && (key4 !== "estimated_time")) && (key4 !== "actual_time")) && (key4 !== "cost")) && (key4 !== "credits_cost")) && (key4 !== "result")) && (key4 !== "error")){
const err47 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key4},message:"must NOT have unevaluated properties",parentSchema:schema33.properties.data,data:data1};
(vErrors ??= []).push(err47);
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema33.properties.data,data:data1};
(vErrors ??= []).push(err48);
errors++;
}
}
for(const key5 in data){
if((key5 !== "code") && (key5 !== "data")){
const err49 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key5},message:"must NOT have unevaluated properties",parentSchema:schema33,data};
(vErrors ??= []).push(err49);
errors++;
}
}
}
else {
const err50 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema33,data};
(vErrors ??= []).push(err50);
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const answer4 = validate23;
const schema34 = {"$id":"answer4","type":"object","required":["url","filename","content_type","bytes","created_at"],"properties":{"url":{"type":"string","format":"uri"},"filename":{"type":"string"},"content_type":{"type":"string"},"bytes":{"type":"integer"},"created_at":{"type":"integer"}},"unevaluatedProperties":false};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="answer4" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",parentSchema:schema34,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.filename === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "filename"},message:"must have required property '"+"filename"+"'",parentSchema:schema34,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.content_type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content_type"},message:"must have required property '"+"content_type"+"'",parentSchema:schema34,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.bytes === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'",parentSchema:schema34,data};
(vErrors ??= []).push(err3);
errors++;
}
if(data.created_at === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'",parentSchema:schema34,data};
(vErrors ??= []).push(err4);
errors++;
}
if(data.url !== undefined){
let data0 = data.url;
if(!(typeof data0 === "string")){
const err5 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema34.properties.url,data:data0};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.filename !== undefined){
let data1 = data.filename;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/filename",schemaPath:"#/properties/filename/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema34.properties.filename,data:data1};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.content_type !== undefined){
let data2 = data.content_type;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/content_type",schemaPath:"#/properties/content_type/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema34.properties.content_type,data:data2};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.bytes !== undefined){
let data3 = data.bytes;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err8 = {instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema34.properties.bytes,data:data3};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.created_at !== undefined){
let data4 = data.created_at;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err9 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema34.properties.created_at,data:data4};
(vErrors ??= []).push(err9);
errors++;
}
}
for(const key0 in data){
if(((((key0 !== "url") && (key0 !== "filename")) && (key0 !== "content_type")) && (key0 !== "bytes")) && (key0 !== "created_at")){
const err10 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties",parentSchema:schema34,data};
(vErrors ??= []).push(err10);
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema34,data};
(vErrors ??= []).push(err11);
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const answer5 = validate24;
const schema35 = {"$id":"answer5","type":"object","required":["success"],"properties":{"success":{"type":"boolean"},"message":{"type":"string"},"remain_balance":{"type":"number"},"remain_credits":{"type":"number"},"used_balance":{"type":"number"},"used_credits":{"type":"number"},"unlimited_quota":{"type":"boolean"}},"unevaluatedProperties":false};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="answer5" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "success"},message:"must have required property '"+"success"+"'",parentSchema:schema35,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.success !== undefined){
let data0 = data.success;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/success",schemaPath:"#/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema35.properties.success,data:data0};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema35.properties.message,data:data1};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.remain_balance !== undefined){
let data2 = data.remain_balance;
if(!(typeof data2 == "number")){
const err3 = {instancePath:instancePath+"/remain_balance",schemaPath:"#/properties/remain_balance/type",keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema35.properties.remain_balance,data:data2};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.remain_credits !== undefined){
let data3 = data.remain_credits;
if(!(typeof data3 == "number")){
const err4 = {instancePath:instancePath+"/remain_credits",schemaPath:"#/properties/remain_credits/type",keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema35.properties.remain_credits,data:data3};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.used_balance !== undefined){
let data4 = data.used_balance;
if(!(typeof data4 == "number")){
const err5 = {instancePath:instancePath+"/used_balance",schemaPath:"#/properties/used_balance/type",keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema35.properties.used_balance,data:data4};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.used_credits !== undefined){
let data5 = data.used_credits;
if(!(typeof data5 == "number")){
const err6 = {instancePath:instancePath+"/used_credits",schemaPath:"#/properties/used_credits/type",keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema35.properties.used_credits,data:data5};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.unlimited_quota !== undefined){
let data6 = data.unlimited_quota;
if(typeof data6 !== "boolean"){
const err7 = {instancePath:instancePath+"/unlimited_quota",schemaPath:"#/properties/unlimited_quota/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema35.properties.unlimited_quota,data:data6};
(vErrors ??= []).push(err7);
errors++;
}
}
for(const key0 in data){
if(((((((key0 !== "success") && (key0 !== "message")) && (key0 !== "remain_balance")) && (key0 !== "remain_credits")) && (key0 !== "used_balance")) && (key0 !== "used_credits")) && (key0 !== "unlimited_quota")){
const err8 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties",parentSchema:schema35,data};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema35,data};
(vErrors ??= []).push(err9);
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const answer6 = validate25;
const schema36 = {"$id":"answer6","type":"object","required":["data"],"properties":{"object":{"const":"list"},"success":{"type":"boolean"},"data":{"type":"array","items":{"type":"object","required":["id"],"properties":{"id":{"type":"string"},"object":{"const":"model"},"created":{"type":"integer"},"owned_by":{"type":"string"}},"unevaluatedProperties":false}}},"unevaluatedProperties":false};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="answer6" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'",parentSchema:schema36,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.object !== undefined){
let data0 = data.object;
if("list" !== data0){
const err1 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/const",keyword:"const",params:{allowedValue: "list"},message:"must be equal to constant",parentSchema:schema36.properties.object,data:data0};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.success !== undefined){
let data1 = data.success;
if(typeof data1 !== "boolean"){
const err2 = {instancePath:instancePath+"/success",schemaPath:"#/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",parentSchema:schema36.properties.success,data:data1};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.data !== undefined){
let data2 = data.data;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.id === undefined){
const err3 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",parentSchema:schema36.properties.data.items,data:data3};
(vErrors ??= []).push(err3);
errors++;
}
if(data3.id !== undefined){
let data4 = data3.id;
if(typeof data4 !== "string"){
const err4 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema36.properties.data.items.properties.id,data:data4};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data3.object !== undefined){
let data5 = data3.object;
if("model" !== data5){
const err5 = {instancePath:instancePath+"/data/" + i0+"/object",schemaPath:"#/properties/data/items/properties/object/const",keyword:"const",params:{allowedValue: "model"},message:"must be equal to constant",parentSchema:schema36.properties.data.items.properties.object,data:data5};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data3.created !== undefined){
let data6 = data3.created;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err6 = {instancePath:instancePath+"/data/" + i0+"/created",schemaPath:"#/properties/data/items/properties/created/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema36.properties.data.items.properties.created,data:data6};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data3.owned_by !== undefined){
let data7 = data3.owned_by;
if(typeof data7 !== "string"){
const err7 = {instancePath:instancePath+"/data/" + i0+"/owned_by",schemaPath:"#/properties/data/items/properties/owned_by/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema36.properties.data.items.properties.owned_by,data:data7};
(vErrors ??= []).push(err7);
errors++;
}
}
for(const key0 in data3){
if((((key0 !== "id") && (key0 !== "object")) && (key0 !== "created")) && (key0 !== "owned_by")){
const err8 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties",parentSchema:schema36.properties.data.items,data:data3};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema36.properties.data.items,data:data3};
(vErrors ??= []).push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema36.properties.data,data:data2};
(vErrors ??= []).push(err10);
errors++;
}
}
for(const key1 in data){
if(((key1 !== "object") && (key1 !== "success")) && (key1 !== "data")){
const err11 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties",parentSchema:schema36,data};
(vErrors ??= []).push(err11);
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema36,data};
(vErrors ??= []).push(err12);
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const answer7 = validate26;
const schema37 = {"$id":"answer7","type":"object","required":["model","operation","input_schema"],"properties":{"model":{"type":"string"},"operation":{"type":"string","enum":["image_generation","video_generation"]},"input_schema":{"type":"object","additionalProperties":true}},"unevaluatedProperties":false};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="answer7" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",parentSchema:schema37,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.operation === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operation"},message:"must have required property '"+"operation"+"'",parentSchema:schema37,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.input_schema === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "input_schema"},message:"must have required property '"+"input_schema"+"'",parentSchema:schema37,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema37.properties.model,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.operation !== undefined){
let data1 = data.operation;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema37.properties.operation,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
if(!((data1 === "image_generation") || (data1 === "video_generation"))){
const err5 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/enum",keyword:"enum",params:{allowedValues: schema37.properties.operation.enum},message:"must be equal to one of the allowed values",parentSchema:schema37.properties.operation,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.input_schema !== undefined){
let data2 = data.input_schema;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
const err6 = {instancePath:instancePath+"/input_schema",schemaPath:"#/properties/input_schema/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema37.properties.input_schema,data:data2};
(vErrors ??= []).push(err6);
errors++;
}
}
for(const key0 in data){
if(((key0 !== "model") && (key0 !== "operation")) && (key0 !== "input_schema")){
const err7 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties",parentSchema:schema37,data};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema37,data};
(vErrors ??= []).push(err8);
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const answer8 = validate27;
const schema38 = {"$id":"answer8","anyOf":[{"type":"object","required":["code","data"],"properties":{"code":{"const":200},"data":{"type":"object","required":["id","status","progress","created"],"properties":{"id":{"type":"string"},"status":{"type":"string","enum":["pending","processing","completed","failed","cancelled"]},"progress":{"type":"integer","minimum":0,"maximum":100},"created":{"type":"integer"},"completed":{"type":"integer"},"estimated_time":{"type":"integer"},"actual_time":{"type":"integer"},"cost":{"type":"number"},"credits_cost":{"type":"number"},"result":{"type":"object","properties":{"videos":{"type":"array","items":{"type":"object","required":["url"],"properties":{"url":{"type":"array","minItems":1,"items":{"type":"string","format":"uri"}},"expires_at":{"type":"integer"},"last_frame_url":{"type":"string","format":"uri"}},"unevaluatedProperties":false}},"images":{"type":"array","items":{"type":"object","required":["url"],"properties":{"url":{"anyOf":[{"type":"array","items":{"type":"string","format":"uri"}},{"type":"string","format":"uri"}]},"expires_at":{"type":"integer"}},"unevaluatedProperties":false}},"thumbnail_url":{"type":"string","format":"uri"}},"unevaluatedProperties":false},"error":{"type":"object","required":["message"],"properties":{"code":{"type":["integer","string"]},"message":{"type":"string"},"type":{"type":"string"},"param":{"type":"string"}},"unevaluatedProperties":false}},"unevaluatedProperties":false}}},{"type":"object","required":["id","status","progress","created"],"properties":{"id":{"type":"string"},"status":{"type":"string","enum":["pending","processing","completed","failed","cancelled"]},"progress":{"type":"integer","minimum":0,"maximum":100},"created":{"type":"integer"},"completed":{"type":"integer"},"estimated_time":{"type":"integer"},"actual_time":{"type":"integer"},"cost":{"type":"number"},"credits_cost":{"type":"number"},"result":{"type":"object","properties":{"videos":{"type":"array","items":{"type":"object","required":["url"],"properties":{"url":{"type":"array","minItems":1,"items":{"type":"string","format":"uri"}},"expires_at":{"type":"integer"},"last_frame_url":{"type":"string","format":"uri"}},"unevaluatedProperties":false}},"images":{"type":"array","items":{"type":"object","required":["url"],"properties":{"url":{"anyOf":[{"type":"array","items":{"type":"string","format":"uri"}},{"type":"string","format":"uri"}]},"expires_at":{"type":"integer"}},"unevaluatedProperties":false}},"thumbnail_url":{"type":"string","format":"uri"}},"unevaluatedProperties":false},"error":{"type":"object","required":["message"],"properties":{"code":{"type":["integer","string"]},"message":{"type":"string"},"type":{"type":"string"},"param":{"type":"string"}},"unevaluatedProperties":false}}}],"unevaluatedProperties":false};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="answer8" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",parentSchema:schema38.anyOf[0],data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.data === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'",parentSchema:schema38.anyOf[0],data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(200 !== data0){
const err2 = {instancePath:instancePath+"/code",schemaPath:"#/anyOf/0/properties/code/const",keyword:"const",params:{allowedValue: 200},message:"must be equal to constant",parentSchema:schema38.anyOf[0].properties.code,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/anyOf/0/properties/data/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",parentSchema:schema38.anyOf[0].properties.data,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
if(data1.status === undefined){
const err4 = {instancePath:instancePath+"/data",schemaPath:"#/anyOf/0/properties/data/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",parentSchema:schema38.anyOf[0].properties.data,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
if(data1.progress === undefined){
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/anyOf/0/properties/data/required",keyword:"required",params:{missingProperty: "progress"},message:"must have required property '"+"progress"+"'",parentSchema:schema38.anyOf[0].properties.data,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
if(data1.created === undefined){
const err6 = {instancePath:instancePath+"/data",schemaPath:"#/anyOf/0/properties/data/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'",parentSchema:schema38.anyOf[0].properties.data,data:data1};
(vErrors ??= []).push(err6);
errors++;
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/data/id",schemaPath:"#/anyOf/0/properties/data/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema38.anyOf[0].properties.data.properties.id,data:data2};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data1.status !== undefined){
let data3 = data1.status;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/data/status",schemaPath:"#/anyOf/0/properties/data/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema38.anyOf[0].properties.data.properties.status,data:data3};
(vErrors ??= []).push(err8);
errors++;
}
if(!(((((data3 === "pending") || (data3 === "processing")) || (data3 === "completed")) || (data3 === "failed")) || (data3 === "cancelled"))){
const err9 = {instancePath:instancePath+"/data/status",schemaPath:"#/anyOf/0/properties/data/properties/status/enum",keyword:"enum",params:{allowedValues: schema38.anyOf[0].properties.data.properties.status.enum},message:"must be equal to one of the allowed values",parentSchema:schema38.anyOf[0].properties.data.properties.status,data:data3};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data1.progress !== undefined){
let data4 = data1.progress;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err10 = {instancePath:instancePath+"/data/progress",schemaPath:"#/anyOf/0/properties/data/properties/progress/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema38.anyOf[0].properties.data.properties.progress,data:data4};
(vErrors ??= []).push(err10);
errors++;
}
if(typeof data4 == "number"){
if(data4 > 100 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/data/progress",schemaPath:"#/anyOf/0/properties/data/properties/progress/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",parentSchema:schema38.anyOf[0].properties.data.properties.progress,data:data4};
(vErrors ??= []).push(err11);
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/data/progress",schemaPath:"#/anyOf/0/properties/data/properties/progress/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema38.anyOf[0].properties.data.properties.progress,data:data4};
(vErrors ??= []).push(err12);
errors++;
}
}
}
if(data1.created !== undefined){
let data5 = data1.created;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err13 = {instancePath:instancePath+"/data/created",schemaPath:"#/anyOf/0/properties/data/properties/created/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema38.anyOf[0].properties.data.properties.created,data:data5};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data1.completed !== undefined){
let data6 = data1.completed;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err14 = {instancePath:instancePath+"/data/completed",schemaPath:"#/anyOf/0/properties/data/properties/completed/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema38.anyOf[0].properties.data.properties.completed,data:data6};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data1.estimated_time !== undefined){
let data7 = data1.estimated_time;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err15 = {instancePath:instancePath+"/data/estimated_time",schemaPath:"#/anyOf/0/properties/data/properties/estimated_time/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema38.anyOf[0].properties.data.properties.estimated_time,data:data7};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data1.actual_time !== undefined){
let data8 = data1.actual_time;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err16 = {instancePath:instancePath+"/data/actual_time",schemaPath:"#/anyOf/0/properties/data/properties/actual_time/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema38.anyOf[0].properties.data.properties.actual_time,data:data8};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data1.cost !== undefined){
let data9 = data1.cost;
if(!(typeof data9 == "number")){
const err17 = {instancePath:instancePath+"/data/cost",schemaPath:"#/anyOf/0/properties/data/properties/cost/type",keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema38.anyOf[0].properties.data.properties.cost,data:data9};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data1.credits_cost !== undefined){
let data10 = data1.credits_cost;
if(!(typeof data10 == "number")){
const err18 = {instancePath:instancePath+"/data/credits_cost",schemaPath:"#/anyOf/0/properties/data/properties/credits_cost/type",keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema38.anyOf[0].properties.data.properties.credits_cost,data:data10};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data1.result !== undefined){
let data11 = data1.result;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.videos !== undefined){
let data12 = data11.videos;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.url === undefined){
const err19 = {instancePath:instancePath+"/data/result/videos/" + i0,schemaPath:"#/anyOf/0/properties/data/properties/result/properties/videos/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",parentSchema:schema38.anyOf[0].properties.data.properties.result.properties.videos.items,data:data13};
(vErrors ??= []).push(err19);
errors++;
}
if(data13.url !== undefined){
let data14 = data13.url;
if(Array.isArray(data14)){
if(data14.length < 1){
const err20 = {instancePath:instancePath+"/data/result/videos/" + i0+"/url",schemaPath:"#/anyOf/0/properties/data/properties/result/properties/videos/items/properties/url/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema38.anyOf[0].properties.data.properties.result.properties.videos.items.properties.url,data:data14};
(vErrors ??= []).push(err20);
errors++;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(!(typeof data15 === "string")){
const err21 = {instancePath:instancePath+"/data/result/videos/" + i0+"/url/" + i1,schemaPath:"#/anyOf/0/properties/data/properties/result/properties/videos/items/properties/url/items/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema38.anyOf[0].properties.data.properties.result.properties.videos.items.properties.url.items,data:data15};
(vErrors ??= []).push(err21);
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/data/result/videos/" + i0+"/url",schemaPath:"#/anyOf/0/properties/data/properties/result/properties/videos/items/properties/url/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema38.anyOf[0].properties.data.properties.result.properties.videos.items.properties.url,data:data14};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data13.expires_at !== undefined){
let data16 = data13.expires_at;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
const err23 = {instancePath:instancePath+"/data/result/videos/" + i0+"/expires_at",schemaPath:"#/anyOf/0/properties/data/properties/result/properties/videos/items/properties/expires_at/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema38.anyOf[0].properties.data.properties.result.properties.videos.items.properties.expires_at,data:data16};
(vErrors ??= []).push(err23);
errors++;
}
}
if(data13.last_frame_url !== undefined){
let data17 = data13.last_frame_url;
if(!(typeof data17 === "string")){
const err24 = {instancePath:instancePath+"/data/result/videos/" + i0+"/last_frame_url",schemaPath:"#/anyOf/0/properties/data/properties/result/properties/videos/items/properties/last_frame_url/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema38.anyOf[0].properties.data.properties.result.properties.videos.items.properties.last_frame_url,data:data17};
(vErrors ??= []).push(err24);
errors++;
}
}
for(const key0 in data13){
if(((key0 !== "url") && (key0 !== "expires_at")) && (key0 !== "last_frame_url")){
const err25 = {instancePath:instancePath+"/data/result/videos/" + i0,schemaPath:"#/anyOf/0/properties/data/properties/result/properties/videos/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties",parentSchema:schema38.anyOf[0].properties.data.properties.result.properties.videos.items,data:data13};
(vErrors ??= []).push(err25);
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/data/result/videos/" + i0,schemaPath:"#/anyOf/0/properties/data/properties/result/properties/videos/items/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema38.anyOf[0].properties.data.properties.result.properties.videos.items,data:data13};
(vErrors ??= []).push(err26);
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/data/result/videos",schemaPath:"#/anyOf/0/properties/data/properties/result/properties/videos/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema38.anyOf[0].properties.data.properties.result.properties.videos,data:data12};
(vErrors ??= []).push(err27);
errors++;
}
}
if(data11.images !== undefined){
let data18 = data11.images;
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
let data19 = data18[i2];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.url === undefined){
const err28 = {instancePath:instancePath+"/data/result/images/" + i2,schemaPath:"#/anyOf/0/properties/data/properties/result/properties/images/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",parentSchema:schema38.anyOf[0].properties.data.properties.result.properties.images.items,data:data19};
(vErrors ??= []).push(err28);
errors++;
}
if(data19.url !== undefined){
let data20 = data19.url;
const _errs44 = errors;
let valid12 = false;
const _errs45 = errors;
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
let data21 = data20[i3];
if(!(typeof data21 === "string")){
const err29 = {instancePath:instancePath+"/data/result/images/" + i2+"/url/" + i3,schemaPath:"#/anyOf/0/properties/data/properties/result/properties/images/items/properties/url/anyOf/0/items/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema38.anyOf[0].properties.data.properties.result.properties.images.items.properties.url.anyOf[0].items,data:data21};
(vErrors ??= []).push(err29);
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/data/result/images/" + i2+"/url",schemaPath:"#/anyOf/0/properties/data/properties/result/properties/images/items/properties/url/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema38.anyOf[0].properties.data.properties.result.properties.images.items.properties.url.anyOf[0],data:data20};
(vErrors ??= []).push(err30);
errors++;
}
var _valid1 = _errs45 === errors;
valid12 = valid12 || _valid1;
const _errs49 = errors;
if(!(typeof data20 === "string")){
const err31 = {instancePath:instancePath+"/data/result/images/" + i2+"/url",schemaPath:"#/anyOf/0/properties/data/properties/result/properties/images/items/properties/url/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema38.anyOf[0].properties.data.properties.result.properties.images.items.properties.url.anyOf[1],data:data20};
(vErrors ??= []).push(err31);
errors++;
}
var _valid1 = _errs49 === errors;
valid12 = valid12 || _valid1;
if(!valid12){
const err32 = {instancePath:instancePath+"/data/result/images/" + i2+"/url",schemaPath:"#/anyOf/0/properties/data/properties/result/properties/images/items/properties/url/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema38.anyOf[0].properties.data.properties.result.properties.images.items.properties.url,data:data20};
(vErrors ??= []).push(err32);
errors++;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
}
if(data19.expires_at !== undefined){
let data22 = data19.expires_at;
if(!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22)))){
const err33 = {instancePath:instancePath+"/data/result/images/" + i2+"/expires_at",schemaPath:"#/anyOf/0/properties/data/properties/result/properties/images/items/properties/expires_at/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema38.anyOf[0].properties.data.properties.result.properties.images.items.properties.expires_at,data:data22};
(vErrors ??= []).push(err33);
errors++;
}
}
for(const key1 in data19){
if((key1 !== "url") && (key1 !== "expires_at")){
const err34 = {instancePath:instancePath+"/data/result/images/" + i2,schemaPath:"#/anyOf/0/properties/data/properties/result/properties/images/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties",parentSchema:schema38.anyOf[0].properties.data.properties.result.properties.images.items,data:data19};
(vErrors ??= []).push(err34);
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/data/result/images/" + i2,schemaPath:"#/anyOf/0/properties/data/properties/result/properties/images/items/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema38.anyOf[0].properties.data.properties.result.properties.images.items,data:data19};
(vErrors ??= []).push(err35);
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/data/result/images",schemaPath:"#/anyOf/0/properties/data/properties/result/properties/images/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema38.anyOf[0].properties.data.properties.result.properties.images,data:data18};
(vErrors ??= []).push(err36);
errors++;
}
}
if(data11.thumbnail_url !== undefined){
let data23 = data11.thumbnail_url;
if(!(typeof data23 === "string")){
const err37 = {instancePath:instancePath+"/data/result/thumbnail_url",schemaPath:"#/anyOf/0/properties/data/properties/result/properties/thumbnail_url/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema38.anyOf[0].properties.data.properties.result.properties.thumbnail_url,data:data23};
(vErrors ??= []).push(err37);
errors++;
}
}
for(const key2 in data11){
if(((key2 !== "videos") && (key2 !== "images")) && (key2 !== "thumbnail_url")){
const err38 = {instancePath:instancePath+"/data/result",schemaPath:"#/anyOf/0/properties/data/properties/result/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},message:"must NOT have unevaluated properties",parentSchema:schema38.anyOf[0].properties.data.properties.result,data:data11};
(vErrors ??= []).push(err38);
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/data/result",schemaPath:"#/anyOf/0/properties/data/properties/result/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema38.anyOf[0].properties.data.properties.result,data:data11};
(vErrors ??= []).push(err39);
errors++;
}
}
if(data1.error !== undefined){
let data24 = data1.error;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.message === undefined){
const err40 = {instancePath:instancePath+"/data/error",schemaPath:"#/anyOf/0/properties/data/properties/error/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",parentSchema:schema38.anyOf[0].properties.data.properties.error,data:data24};
(vErrors ??= []).push(err40);
errors++;
}
if(data24.code !== undefined){
let data25 = data24.code;
if((!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))) && (typeof data25 !== "string")){
const err41 = {instancePath:instancePath+"/data/error/code",schemaPath:"#/anyOf/0/properties/data/properties/error/properties/code/type",keyword:"type",params:{type: schema38.anyOf[0].properties.data.properties.error.properties.code.type},message:"must be integer,string",parentSchema:schema38.anyOf[0].properties.data.properties.error.properties.code,data:data25};
(vErrors ??= []).push(err41);
errors++;
}
}
if(data24.message !== undefined){
let data26 = data24.message;
if(typeof data26 !== "string"){
const err42 = {instancePath:instancePath+"/data/error/message",schemaPath:"#/anyOf/0/properties/data/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema38.anyOf[0].properties.data.properties.error.properties.message,data:data26};
(vErrors ??= []).push(err42);
errors++;
}
}
if(data24.type !== undefined){
let data27 = data24.type;
if(typeof data27 !== "string"){
const err43 = {instancePath:instancePath+"/data/error/type",schemaPath:"#/anyOf/0/properties/data/properties/error/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema38.anyOf[0].properties.data.properties.error.properties.type,data:data27};
(vErrors ??= []).push(err43);
errors++;
}
}
if(data24.param !== undefined){
let data28 = data24.param;
if(typeof data28 !== "string"){
const err44 = {instancePath:instancePath+"/data/error/param",schemaPath:"#/anyOf/0/properties/data/properties/error/properties/param/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema38.anyOf[0].properties.data.properties.error.properties.param,data:data28};
(vErrors ??= []).push(err44);
errors++;
}
}
for(const key3 in data24){
if((((key3 !== "code") && (key3 !== "message")) && (key3 !== "type")) && (key3 !== "param")){
const err45 = {instancePath:instancePath+"/data/error",schemaPath:"#/anyOf/0/properties/data/properties/error/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key3},message:"must NOT have unevaluated properties",parentSchema:schema38.anyOf[0].properties.data.properties.error,data:data24};
(vErrors ??= []).push(err45);
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/data/error",schemaPath:"#/anyOf/0/properties/data/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema38.anyOf[0].properties.data.properties.error,data:data24};
(vErrors ??= []).push(err46);
errors++;
}
}
for(const key4 in data1){
if(((((((((((key4 !== "id") && (key4 !== "status")) && (key4 !== "progress")) && (key4 !== "created")) && (key4 !== "completed")) && (key4 !== "estimated_time")) && (key4 !== "actual_time")) && (key4 !== "cost")) && (key4 !== "credits_cost")) && (key4 !== "result")) && (key4 !== "error")){
const err47 = {instancePath:instancePath+"/data",schemaPath:"#/anyOf/0/properties/data/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key4},message:"must NOT have unevaluated properties",parentSchema:schema38.anyOf[0].properties.data,data:data1};
(vErrors ??= []).push(err47);
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/data",schemaPath:"#/anyOf/0/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema38.anyOf[0].properties.data,data:data1};
(vErrors ??= []).push(err48);
errors++;
}
}
}
else {
const err49 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema38.anyOf[0],data};
(vErrors ??= []).push(err49);
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.code = true;
props0.data = true;
}
const _errs69 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err50 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",parentSchema:schema38.anyOf[1],data};
(vErrors ??= []).push(err50);
errors++;
}
if(data.status === undefined){
const err51 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",parentSchema:schema38.anyOf[1],data};
(vErrors ??= []).push(err51);
errors++;
}
if(data.progress === undefined){
const err52 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "progress"},message:"must have required property '"+"progress"+"'",parentSchema:schema38.anyOf[1],data};
(vErrors ??= []).push(err52);
errors++;
}
if(data.created === undefined){
const err53 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'",parentSchema:schema38.anyOf[1],data};
(vErrors ??= []).push(err53);
errors++;
}
if(data.id !== undefined){
let data29 = data.id;
if(typeof data29 !== "string"){
const err54 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/1/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema38.anyOf[1].properties.id,data:data29};
(vErrors ??= []).push(err54);
errors++;
}
}
if(data.status !== undefined){
let data30 = data.status;
if(typeof data30 !== "string"){
const err55 = {instancePath:instancePath+"/status",schemaPath:"#/anyOf/1/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema38.anyOf[1].properties.status,data:data30};
(vErrors ??= []).push(err55);
errors++;
}
if(!(((((data30 === "pending") || (data30 === "processing")) || (data30 === "completed")) || (data30 === "failed")) || (data30 === "cancelled"))){
const err56 = {instancePath:instancePath+"/status",schemaPath:"#/anyOf/1/properties/status/enum",keyword:"enum",params:{allowedValues: schema38.anyOf[1].properties.status.enum},message:"must be equal to one of the allowed values",parentSchema:schema38.anyOf[1].properties.status,data:data30};
(vErrors ??= []).push(err56);
errors++;
}
}
if(data.progress !== undefined){
let data31 = data.progress;
if(!((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31)))){
const err57 = {instancePath:instancePath+"/progress",schemaPath:"#/anyOf/1/properties/progress/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema38.anyOf[1].properties.progress,data:data31};
(vErrors ??= []).push(err57);
errors++;
}
if(typeof data31 == "number"){
if(data31 > 100 || isNaN(data31)){
const err58 = {instancePath:instancePath+"/progress",schemaPath:"#/anyOf/1/properties/progress/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",parentSchema:schema38.anyOf[1].properties.progress,data:data31};
(vErrors ??= []).push(err58);
errors++;
}
if(data31 < 0 || isNaN(data31)){
const err59 = {instancePath:instancePath+"/progress",schemaPath:"#/anyOf/1/properties/progress/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",parentSchema:schema38.anyOf[1].properties.progress,data:data31};
(vErrors ??= []).push(err59);
errors++;
}
}
}
if(data.created !== undefined){
let data32 = data.created;
if(!((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32)))){
const err60 = {instancePath:instancePath+"/created",schemaPath:"#/anyOf/1/properties/created/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema38.anyOf[1].properties.created,data:data32};
(vErrors ??= []).push(err60);
errors++;
}
}
if(data.completed !== undefined){
let data33 = data.completed;
if(!((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33)))){
const err61 = {instancePath:instancePath+"/completed",schemaPath:"#/anyOf/1/properties/completed/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema38.anyOf[1].properties.completed,data:data33};
(vErrors ??= []).push(err61);
errors++;
}
}
if(data.estimated_time !== undefined){
let data34 = data.estimated_time;
if(!((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34)))){
const err62 = {instancePath:instancePath+"/estimated_time",schemaPath:"#/anyOf/1/properties/estimated_time/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema38.anyOf[1].properties.estimated_time,data:data34};
(vErrors ??= []).push(err62);
errors++;
}
}
if(data.actual_time !== undefined){
let data35 = data.actual_time;
if(!((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35)))){
const err63 = {instancePath:instancePath+"/actual_time",schemaPath:"#/anyOf/1/properties/actual_time/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema38.anyOf[1].properties.actual_time,data:data35};
(vErrors ??= []).push(err63);
errors++;
}
}
if(data.cost !== undefined){
let data36 = data.cost;
if(!(typeof data36 == "number")){
const err64 = {instancePath:instancePath+"/cost",schemaPath:"#/anyOf/1/properties/cost/type",keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema38.anyOf[1].properties.cost,data:data36};
(vErrors ??= []).push(err64);
errors++;
}
}
if(data.credits_cost !== undefined){
let data37 = data.credits_cost;
if(!(typeof data37 == "number")){
const err65 = {instancePath:instancePath+"/credits_cost",schemaPath:"#/anyOf/1/properties/credits_cost/type",keyword:"type",params:{type: "number"},message:"must be number",parentSchema:schema38.anyOf[1].properties.credits_cost,data:data37};
(vErrors ??= []).push(err65);
errors++;
}
}
if(data.result !== undefined){
let data38 = data.result;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.videos !== undefined){
let data39 = data38.videos;
if(Array.isArray(data39)){
const len4 = data39.length;
for(let i4=0; i4<len4; i4++){
let data40 = data39[i4];
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.url === undefined){
const err66 = {instancePath:instancePath+"/result/videos/" + i4,schemaPath:"#/anyOf/1/properties/result/properties/videos/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",parentSchema:schema38.anyOf[1].properties.result.properties.videos.items,data:data40};
(vErrors ??= []).push(err66);
errors++;
}
if(data40.url !== undefined){
let data41 = data40.url;
if(Array.isArray(data41)){
if(data41.length < 1){
const err67 = {instancePath:instancePath+"/result/videos/" + i4+"/url",schemaPath:"#/anyOf/1/properties/result/properties/videos/items/properties/url/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",parentSchema:schema38.anyOf[1].properties.result.properties.videos.items.properties.url,data:data41};
(vErrors ??= []).push(err67);
errors++;
}
const len5 = data41.length;
for(let i5=0; i5<len5; i5++){
let data42 = data41[i5];
if(!(typeof data42 === "string")){
const err68 = {instancePath:instancePath+"/result/videos/" + i4+"/url/" + i5,schemaPath:"#/anyOf/1/properties/result/properties/videos/items/properties/url/items/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema38.anyOf[1].properties.result.properties.videos.items.properties.url.items,data:data42};
(vErrors ??= []).push(err68);
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/result/videos/" + i4+"/url",schemaPath:"#/anyOf/1/properties/result/properties/videos/items/properties/url/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema38.anyOf[1].properties.result.properties.videos.items.properties.url,data:data41};
(vErrors ??= []).push(err69);
errors++;
}
}
if(data40.expires_at !== undefined){
let data43 = data40.expires_at;
if(!((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43)))){
const err70 = {instancePath:instancePath+"/result/videos/" + i4+"/expires_at",schemaPath:"#/anyOf/1/properties/result/properties/videos/items/properties/expires_at/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema38.anyOf[1].properties.result.properties.videos.items.properties.expires_at,data:data43};
(vErrors ??= []).push(err70);
errors++;
}
}
if(data40.last_frame_url !== undefined){
let data44 = data40.last_frame_url;
if(!(typeof data44 === "string")){
const err71 = {instancePath:instancePath+"/result/videos/" + i4+"/last_frame_url",schemaPath:"#/anyOf/1/properties/result/properties/videos/items/properties/last_frame_url/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema38.anyOf[1].properties.result.properties.videos.items.properties.last_frame_url,data:data44};
(vErrors ??= []).push(err71);
errors++;
}
}
for(const key5 in data40){
if(((key5 !== "url") && (key5 !== "expires_at")) && (key5 !== "last_frame_url")){
const err72 = {instancePath:instancePath+"/result/videos/" + i4,schemaPath:"#/anyOf/1/properties/result/properties/videos/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key5},message:"must NOT have unevaluated properties",parentSchema:schema38.anyOf[1].properties.result.properties.videos.items,data:data40};
(vErrors ??= []).push(err72);
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/result/videos/" + i4,schemaPath:"#/anyOf/1/properties/result/properties/videos/items/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema38.anyOf[1].properties.result.properties.videos.items,data:data40};
(vErrors ??= []).push(err73);
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/result/videos",schemaPath:"#/anyOf/1/properties/result/properties/videos/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema38.anyOf[1].properties.result.properties.videos,data:data39};
(vErrors ??= []).push(err74);
errors++;
}
}
if(data38.images !== undefined){
let data45 = data38.images;
if(Array.isArray(data45)){
const len6 = data45.length;
for(let i6=0; i6<len6; i6++){
let data46 = data45[i6];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.url === undefined){
const err75 = {instancePath:instancePath+"/result/images/" + i6,schemaPath:"#/anyOf/1/properties/result/properties/images/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",parentSchema:schema38.anyOf[1].properties.result.properties.images.items,data:data46};
(vErrors ??= []).push(err75);
errors++;
}
if(data46.url !== undefined){
let data47 = data46.url;
const _errs109 = errors;
let valid26 = false;
const _errs110 = errors;
if(Array.isArray(data47)){
const len7 = data47.length;
for(let i7=0; i7<len7; i7++){
let data48 = data47[i7];
if(!(typeof data48 === "string")){
const err76 = {instancePath:instancePath+"/result/images/" + i6+"/url/" + i7,schemaPath:"#/anyOf/1/properties/result/properties/images/items/properties/url/anyOf/0/items/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema38.anyOf[1].properties.result.properties.images.items.properties.url.anyOf[0].items,data:data48};
(vErrors ??= []).push(err76);
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/result/images/" + i6+"/url",schemaPath:"#/anyOf/1/properties/result/properties/images/items/properties/url/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema38.anyOf[1].properties.result.properties.images.items.properties.url.anyOf[0],data:data47};
(vErrors ??= []).push(err77);
errors++;
}
var _valid2 = _errs110 === errors;
valid26 = valid26 || _valid2;
const _errs114 = errors;
if(!(typeof data47 === "string")){
const err78 = {instancePath:instancePath+"/result/images/" + i6+"/url",schemaPath:"#/anyOf/1/properties/result/properties/images/items/properties/url/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema38.anyOf[1].properties.result.properties.images.items.properties.url.anyOf[1],data:data47};
(vErrors ??= []).push(err78);
errors++;
}
var _valid2 = _errs114 === errors;
valid26 = valid26 || _valid2;
if(!valid26){
const err79 = {instancePath:instancePath+"/result/images/" + i6+"/url",schemaPath:"#/anyOf/1/properties/result/properties/images/items/properties/url/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema38.anyOf[1].properties.result.properties.images.items.properties.url,data:data47};
(vErrors ??= []).push(err79);
errors++;
}
else {
errors = _errs109;
if(vErrors !== null){
if(_errs109){
vErrors.length = _errs109;
}
else {
vErrors = null;
}
}
}
}
if(data46.expires_at !== undefined){
let data49 = data46.expires_at;
if(!((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49)))){
const err80 = {instancePath:instancePath+"/result/images/" + i6+"/expires_at",schemaPath:"#/anyOf/1/properties/result/properties/images/items/properties/expires_at/type",keyword:"type",params:{type: "integer"},message:"must be integer",parentSchema:schema38.anyOf[1].properties.result.properties.images.items.properties.expires_at,data:data49};
(vErrors ??= []).push(err80);
errors++;
}
}
for(const key6 in data46){
if((key6 !== "url") && (key6 !== "expires_at")){
const err81 = {instancePath:instancePath+"/result/images/" + i6,schemaPath:"#/anyOf/1/properties/result/properties/images/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key6},message:"must NOT have unevaluated properties",parentSchema:schema38.anyOf[1].properties.result.properties.images.items,data:data46};
(vErrors ??= []).push(err81);
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/result/images/" + i6,schemaPath:"#/anyOf/1/properties/result/properties/images/items/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema38.anyOf[1].properties.result.properties.images.items,data:data46};
(vErrors ??= []).push(err82);
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/result/images",schemaPath:"#/anyOf/1/properties/result/properties/images/type",keyword:"type",params:{type: "array"},message:"must be array",parentSchema:schema38.anyOf[1].properties.result.properties.images,data:data45};
(vErrors ??= []).push(err83);
errors++;
}
}
if(data38.thumbnail_url !== undefined){
let data50 = data38.thumbnail_url;
if(!(typeof data50 === "string")){
const err84 = {instancePath:instancePath+"/result/thumbnail_url",schemaPath:"#/anyOf/1/properties/result/properties/thumbnail_url/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema38.anyOf[1].properties.result.properties.thumbnail_url,data:data50};
(vErrors ??= []).push(err84);
errors++;
}
}
for(const key7 in data38){
if(((key7 !== "videos") && (key7 !== "images")) && (key7 !== "thumbnail_url")){
const err85 = {instancePath:instancePath+"/result",schemaPath:"#/anyOf/1/properties/result/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key7},message:"must NOT have unevaluated properties",parentSchema:schema38.anyOf[1].properties.result,data:data38};
(vErrors ??= []).push(err85);
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/result",schemaPath:"#/anyOf/1/properties/result/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema38.anyOf[1].properties.result,data:data38};
(vErrors ??= []).push(err86);
errors++;
}
}
if(data.error !== undefined){
let data51 = data.error;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.message === undefined){
const err87 = {instancePath:instancePath+"/error",schemaPath:"#/anyOf/1/properties/error/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",parentSchema:schema38.anyOf[1].properties.error,data:data51};
(vErrors ??= []).push(err87);
errors++;
}
if(data51.code !== undefined){
let data52 = data51.code;
if((!((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52)))) && (typeof data52 !== "string")){
const err88 = {instancePath:instancePath+"/error/code",schemaPath:"#/anyOf/1/properties/error/properties/code/type",keyword:"type",params:{type: schema38.anyOf[1].properties.error.properties.code.type},message:"must be integer,string",parentSchema:schema38.anyOf[1].properties.error.properties.code,data:data52};
(vErrors ??= []).push(err88);
errors++;
}
}
if(data51.message !== undefined){
let data53 = data51.message;
if(typeof data53 !== "string"){
const err89 = {instancePath:instancePath+"/error/message",schemaPath:"#/anyOf/1/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema38.anyOf[1].properties.error.properties.message,data:data53};
(vErrors ??= []).push(err89);
errors++;
}
}
if(data51.type !== undefined){
let data54 = data51.type;
if(typeof data54 !== "string"){
const err90 = {instancePath:instancePath+"/error/type",schemaPath:"#/anyOf/1/properties/error/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema38.anyOf[1].properties.error.properties.type,data:data54};
(vErrors ??= []).push(err90);
errors++;
}
}
if(data51.param !== undefined){
let data55 = data51.param;
if(typeof data55 !== "string"){
const err91 = {instancePath:instancePath+"/error/param",schemaPath:"#/anyOf/1/properties/error/properties/param/type",keyword:"type",params:{type: "string"},message:"must be string",parentSchema:schema38.anyOf[1].properties.error.properties.param,data:data55};
(vErrors ??= []).push(err91);
errors++;
}
}
for(const key8 in data51){
if((((key8 !== "code") && (key8 !== "message")) && (key8 !== "type")) && (key8 !== "param")){
const err92 = {instancePath:instancePath+"/error",schemaPath:"#/anyOf/1/properties/error/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key8},message:"must NOT have unevaluated properties",parentSchema:schema38.anyOf[1].properties.error,data:data51};
(vErrors ??= []).push(err92);
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/error",schemaPath:"#/anyOf/1/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema38.anyOf[1].properties.error,data:data51};
(vErrors ??= []).push(err93);
errors++;
}
}
}
else {
const err94 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",parentSchema:schema38.anyOf[1],data};
(vErrors ??= []).push(err94);
errors++;
}
var _valid0 = _errs69 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.id = true;
props0.status = true;
props0.progress = true;
props0.created = true;
props0.completed = true;
props0.estimated_time = true;
props0.actual_time = true;
props0.cost = true;
props0.credits_cost = true;
props0.result = true;
props0.error = true;
}
}
if(!valid0){
const err95 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",parentSchema:schema38,data};
(vErrors ??= []).push(err95);
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
for(const key9 in data){
if(!props0 || !props0[key9]){
const err96 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key9},message:"must NOT have unevaluated properties",parentSchema:schema38,data};
(vErrors ??= []).push(err96);
errors++;
}
}
}
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const document1 = {"title":"APIMart, doubao-seedance-2.0 video generation (Japanese edition)","url":"https://docs.apimart.ai/ja/api-reference/videos/doubao-seedance-2-0/generation","confidence":"documented"};
const document2 = {"title":"APIMart, get task status","url":"https://docs.apimart.ai/en/api-reference/tasks/status","confidence":"public"};
const document3 = {"title":"APIMart, Grok Imagine 2.0 image generation, section on idempotency, as integrators retell it","url":"https://docs.apimart.ai/cn/api-reference/images/grok-imagine-2.0-ext/official","confidence":"public"};
const document4 = {"title":"Volcengine Ark, the upstream API, as APIYI describes it","url":"https://docs.apiyi.com/en/api-capabilities/seedance2/overview","confidence":"inferred"};
const document5 = {"title":"APIMart, doubao-seedance-2.0 video generation (Japanese edition)","url":"https://docs.apimart.ai/ja/api-reference/videos/doubao-seedance-2-0/generation","confidence":"inferred"};
const document6 = {"title":"APIMart, upload images, as integrators retell it","url":"https://docs.apimart.ai/cn/api-reference/uploads/images","confidence":"public"};
const document7 = {"title":"APIMart, balance of a key and of an account, as integrators retell it","url":"https://docs.apimart.ai/cn/api-reference/account/token-balance","confidence":"public"};
const document8 = {"title":"APIMart, models list","url":"https://docs.apimart.ai/en/api-reference/texts/models/list","confidence":"public"};
const document9 = {"title":"APIMart, contract of its own media client (apimart-skills)","url":"https://github.com/apimart-ai/apimart-skills","confidence":"public"};
const document10 = {"title":"APIMart, contract of its own media client (apimart-skills)","url":"https://github.com/apimart-ai/apimart-skills","confidence":"inferred"};
const document11 = {"title":"APIMart, webhook on task completion, as integrators retell it","url":"https://docs.apimart.ai/cn/api-reference/tasks/webhook","confidence":"public"};

export const answers = {
  createVideoGeneration: { 200: [answer1, document1], 400: [answer2, document1], 401: [answer2, document1], 402: [answer2, document1], 403: [answer2, document2], 409: [answer2, document3], 413: [answer2, document4], 415: [answer2, document5], 429: [answer2, document1], 500: [answer2, document1], 502: [answer2, document2], 503: [answer2, document3] },
  getTask: { 200: [answer3, document2], 400: [answer2, document2], 401: [answer2, document2], 402: [answer2, document2], 403: [answer2, document2], 429: [answer2, document2], 500: [answer2, document2], 502: [answer2, document2], 503: [answer2, document3] },
  uploadImage: { 200: [answer4, document6], 400: [answer2, document6], 401: [answer2, document6], 413: [answer2, document6], 415: [answer2, document5], 429: [answer2, document6], 500: [answer2, document6], 503: [answer2, document3] },
  getBalance: { 200: [answer5, document7], 401: [answer2, document7], 429: [answer2, document7], 500: [answer2, document7], 503: [answer2, document3] },
  getUserBalance: { 200: [answer5, document7], 401: [answer2, document7], 429: [answer2, document7], 500: [answer2, document7], 503: [answer2, document3] },
  listModels: { 200: [answer6, document8], 401: [answer2, document8], 402: [answer2, document8], 429: [answer2, document8], 500: [answer2, document8], 503: [answer2, document3] },
  getModelSchema: { 200: [answer7, document9], 400: [answer2, document10], 401: [answer2, document9], 429: [answer2, document9], 500: [answer2, document9], 503: [answer2, document3] },
  webhook: { 200: [answer8, document11] },
};
